# %% matrices
from one_weight import exp

def times(a, b):
    return [[sum(x * b[k][j] for k, x in enumerate(row)) for j in range(len(b[0]))] for row in a]


def transposed(a):
    return [list(column) for column in zip(*a)]


def entries(a, change):
    return [[change(x, i, j) for j, x in enumerate(row)] for i, row in enumerate(a)]


X = [[visitor.x1, visitor.x2] for visitor in state.visitors]
z = [[visitor.z] for visitor in state.visitors]
W1 = [[state.w1, state.w21], [state.w12, state.w2]]
W2 = [[state.w11, state.w22]]
n = len(X)

# forward
F = times(X, transposed(W1))
A = entries(F, lambda f, i, j: max(0, f))
Z = entries(times(A, transposed(W2)), lambda f, i, j: 1 / (1 + exp(-f)))

# backward
delta2 = entries(Z, lambda p, i, j: p - z[i][j])
dW2 = entries(times(transposed(delta2), A), lambda d, i, j: d / n)
delta1 = entries(times(delta2, W2), lambda d, i, j: d if F[i][j] > 0 else 0)
dW1 = entries(times(transposed(delta1), X), lambda d, i, j: d / n)

print('dW2', dW2)
print('dW1', dW1)

# %% entry-by-entry
from one_weight import changed, trace

passes = [
    trace('intended', changed(state, x1=visitor.x1, x2=visitor.x2, z=visitor.z)) for visitor in state.visitors
]

def mean(values):
    return sum(values) / n


print('dW2', [[mean([now.dCE_dw11 for now in passes]), mean([now.dCE_dw22 for now in passes])]])
print(
    'dW1',
    [
        [mean([now.dCE_dw1 for now in passes]), mean([now.dCE_dw21 for now in passes])],
        [mean([now.dCE_dw12 for now in passes]), mean([now.dCE_dw2 for now in passes])],
    ],
)
