# %% train
from one_weight import changed, trace

names = ['w1', 'w11', 'w12', 'w21', 'w2', 'w22']
start = {name: getattr(state, name) for name in names}

def at(visitor, weights):
    return trace('intended', changed(state, **weights, x1=visitor.x1, x2=visitor.x2, z=visitor.z))


def epoch(weights, eta):
    passes = [at(visitor, weights) for visitor in state.visitors]
    n = len(passes)
    means = {name: sum(getattr(now, f'dCE_d{name}') for now in passes) / n for name in names}
    return sum(now.CE for now in passes) / n, {name: weights[name] - eta * means[name] for name in names}


def train(weights, eta, epochs):
    losses = []
    for i in range(epochs):
        loss, weights = epoch(weights, eta)
        losses.append(loss)
    return losses, weights


losses, trained = train(start, state.eta, 300)
plot({'평균 손실': list(enumerate(losses))}, x='에폭', y='평균 손실')
print('처음 손실', losses[0], '나중 손실', losses[299])
print('{ ' + ', '.join(f'{name}: {value}' for name, value in trained.items()) + ' }')

# %% dead-units
def opened_by(weights):
    passes = [at(visitor, weights) for visitor in state.visitors]
    return sum(now.f1 > 0 for now in passes), sum(now.f2 > 0 for now in passes)


for eta in [0.01, 0.5, 10]:
    losses, weights = train(start, eta, 100)
    first, second = opened_by(weights)
    print('학습률', eta, '손실', losses[99], '첫째 유닛을 여는 방문자', first, '둘째', second)

# %% seeds
from one_weight import rand

def weights_of_seed(seed):
    return {name: round(draw, 3) for name, draw in zip(names, rand(seed, 6))}


for seed in [2, 4, 5, 6]:
    losses, weights = train(weights_of_seed(seed), 0.5, 150)
    print('시드', seed, '손실', losses[149], 'w11', weights['w11'], 'w22', weights['w22'])

# %% later-visitors
from one_weight import laterVisitors

def right_on(visitors, weights):
    return sum((at(visitor, weights).zhat > 0.5) == (visitor.z == 1) for visitor in visitors)


print('학습에 쓴 방문자:', right_on(state.visitors, trained), '/', len(state.visitors))
print('본 적 없는 방문자:', right_on(laterVisitors, trained), '/', len(laterVisitors))
