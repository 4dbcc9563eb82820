# %% count-operations
from one_weight import rand

count = 0

def counted(result):
    global count
    count += 1
    return result


# 한 번의 실행이 무엇으로 계산하는지: 수, 또는 수와 변화율의 쌍.
plain = (
    lambda a, b: counted(a * b),
    lambda a, b: counted(a + b),
    lambda a: max(0, a),
)
paired = (
    lambda a, b: (counted(a[0] * b[0]), counted(counted(a[1] * b[0]) + counted(a[0] * b[1]))),
    lambda a, b: (counted(a[0] + b[0]), counted(a[1] + b[1])),
    lambda a: a if a[0] > 0 else (0, 0),
)

def forward(arithmetic, inputs, hidden, out):
    times, plus, relu = arithmetic

    def dot(a, b):
        terms = [times(each, other) for each, other in zip(a, b)]
        total = terms[0]
        for term in terms[1:]:
            total = plus(total, term)
        return total

    z = [relu(dot(row, inputs)) for row in hidden]
    return z, dot(out, z)


def backward(error, inputs, out, z):
    at_units = [counted(error * weight) if active > 0 else 0 for weight, active in zip(out, z)]
    of_out = [counted(error * each) for each in z]
    return [of_out] + [[counted(at_unit * each) for each in inputs] for at_unit in at_units]


def count_for(m, k):
    global count
    n = (m + 1) * k
    drawn = rand(state.seed, n + m)
    inputs = drawn[n:]
    out = drawn[:k]
    hidden = [drawn[k + j * m : k + (j + 1) * m] for j in range(k)]

    count = 0
    z, _ = forward(plain, inputs, hidden, out)
    once = count

    count = 0
    def still(numbers):
        return [(each, 0) for each in numbers]
    moving = [(value, 1 if j == 0 else 0) for j, value in enumerate(out)]
    _, f = forward(paired, still(inputs), [still(row) for row in hidden], moving)
    sweep = count

    count = 0
    gradient = backward(1, inputs, out, z)
    back = count
    return gradient[0][0] == f[1], n, once, (n + 1) * once + 2 * n, n * sweep, once + back


counts = [count_for(m, k) for m, k in [(1, 1), (4, 2), (9, 10), (24, 40)]]
print('순방향 모드와 역방향 모드의 편미분이 같은 신경망의 수:', sum(agree for agree, *_ in counts), '/', len(counts))

# %% passes
table([
    {
        '가중치': weights,
        '순전파': once,
        '차분': differences,
        '순방향 모드': forward_mode,
        '역방향 모드': both,
    }
    for _, weights, once, differences, forward_mode, both in counts
])

def passes(of):
    return [(row[1], row[of] / row[2]) for row in counts]


plot(
    {
        '차분': passes(3),
        '순방향 모드': passes(4),
        '역방향 모드': passes(5),
    },
    x='가중치 수',
    y='순전파 횟수',
)
print('역방향 모드의 비용은 순전파', passes(5)[-1][1], '번, 가중치는', passes(5)[-1][0], '개')

# %% error-against-step
from one_weight import changed, log, trace

now = trace('intended', state)

def loss_at(w11):
    return trace('intended', changed(state, w11=w11)).CE


def error_of(h):
    return abs((loss_at(state.w11 + h) - now.CE) / h - now.dCE_dw11)


errors = []
for i in range(44):
    h = 2 ** -(i + 3)
    error = max(error_of(h * eighths / 8) for eighths in range(8, 16))
    if error > 0:
        errors.append((h, error))

def digits_of(x):
    return log(x) / log(10)


if errors:
    plot(
        {'오차의 상용로그': [(digits_of(h), digits_of(error)) for h, error in errors]},
        x='h의 상용로그',
        y='오차의 상용로그',
    )
    h, error = min(errors, key=lambda each: each[1])
    print('가장 작은 오차', error, '그때의 간격', h)
curvature = now.zhat * (1 - now.zhat) * now.z1**2
print('유도한 간격', (2**-52 * now.CE / (curvature / 2)) ** 0.5)
