# %% backward-pass
from one_weight import exp, trace

def gradient(given):
    x1, x2, z = given.x1, given.x2, given.z
    w1, w21, w12, w2, w11, w22 = given.w1, given.w21, given.w12, given.w2, given.w11, given.w22

    # 순전파
    f1 = x1 * w1 + x2 * w21
    f2 = x1 * w12 + x2 * w2
    z1 = max(0, f1)
    z2 = max(0, f2)
    f = z1 * w11 + z2 * w22
    zhat = 1 / (1 + exp(-f))

    # 역전파: 오차
    at_f = zhat - z
    at_f1 = at_f * w11 if f1 > 0 else 0
    at_f2 = at_f * w22 if f2 > 0 else 0

    # 역전파: 가중치마다 오차 곱하기 그 가중치와 곱해지는 값
    return {
        'w11': at_f * z1,
        'w22': at_f * z2,
        'w1': at_f1 * x1,
        'w21': at_f1 * x2,
        'w12': at_f2 * x1,
        'w2': at_f2 * x2,
    }


book = trace('intended', state)
rows = []
for weight, here in gradient(state).items():
    rows.append({'weight': weight, 'here': here, 'book': getattr(book, f'dCE_d{weight}')})
table(rows)

# %% one-or-all
from one_weight import changed

all_six = ['w11', 'w22', 'w1', 'w21', 'w12', 'w2']

def losses(moved):
    found = []
    at = state
    for i in range(50):
        now = trace('intended', at)
        found.append(now.CE)
        steps = {w: getattr(now, w) - state.eta * getattr(now, f'dCE_d{w}') for w in moved}
        at = changed(at, **steps)
    return list(enumerate(found))


plot({'w11만': losses(['w11']), '여섯 모두': losses(all_six)}, x='갱신 횟수', y='손실')
