# %% engine-value
class Value:
    def __init__(self, value, parents=(), slopes=()):
        self.value = value
        self.parents = parents
        self.slopes = slopes
        self.derivative = 0


a = Value(2)
b = Value(3)
product = Value(2 * 3, (a, b), (3, 2))
print(product.value, 'is made of', [each.value for each in product.parents], 'with the slopes', list(product.slopes))

# %% engine-operations
from one_weight import exp, softplus

def plus(a, b):
    return Value(a.value + b.value, (a, b), (1, 1))


def times(a, b):
    return Value(a.value * b.value, (a, b), (b.value, a.value))


def relu(a):
    return Value(max(0, a.value), (a,), (1 if a.value > 0 else 0,))


def sigmoid(f):
    return 1 / (1 + exp(-f))


def cross_entropy(f, z):
    return Value(
        z * softplus(-f.value) + (1 - z) * softplus(f.value),
        (f,),
        ((1 - z) * sigmoid(f.value) - z * sigmoid(-f.value),),
    )


t = times(a, b)
print(t.value, 'has the slopes', list(t.slopes))

# %% engine-order
def in_order(last):
    order = []
    seen = set()

    def visit(each):
        if id(each) in seen:
            return
        seen.add(id(each))
        for parent in each.parents:
            visit(parent)
        order.append(each)

    visit(last)
    return order


u = times(t, Value(4))
v = plus(u, t)
print([each.value for each in in_order(v)])

# %% engine-backward
def backward(last):
    order = in_order(last)
    for each in order:
        each.derivative = 0
    last.derivative = 1
    for each in reversed(order):
        for parent, slope in zip(each.parents, each.slopes):
            parent.derivative += each.derivative * slope


backward(v)
print('for each unit of t:', t.derivative, 'of a:', a.derivative, 'of b:', b.derivative)

# %% engine-layer
def unit(inputs, weights):
    total = times(inputs[0], weights[0])
    for each, weight in zip(inputs[1:], weights[1:]):
        total = plus(total, times(each, weight))
    return total


def layer(inputs, rows):
    return [relu(unit(inputs, row)) for row in rows]


names = ['w1', 'w21', 'w12', 'w2', 'w11', 'w22']
weights = {name: Value(getattr(state, name)) for name in names}

w1, w21, w12, w2, w11, w22 = weights.values()
door = unit(layer([Value(state.x1), Value(state.x2)], [[w1, w21], [w12, w2]]), [w11, w22])
print('f is', door.value)

# %% engine-checked
from one_weight import trace

backward(cross_entropy(door, state.z))

book = trace('intended', state)
rows = []
for name in names:
    rows.append({'weight': name, 'engine': weights[name].derivative, 'book': getattr(book, f'dCE_d{name}')})
table(rows)
print('the same to the last digit:', sum(row['engine'] == row['book'] for row in rows), 'of', len(rows))

# %% engine-trained
visitors = [
    {'height': 0.9, 'warmth': 0.8, 'person': 1},
    {'height': 0.2, 'warmth': 0.9, 'person': 0},
    {'height': 0.6, 'warmth': 0.1, 'person': 0},
    {'height': 0.7, 'warmth': 0.7, 'person': 1},
]

free = {**weights, 'b1': Value(0), 'b2': Value(0), 'b': Value(0)}

def answer(height, warmth):
    one = Value(1)
    rows = [[free[name] for name in row] for row in [['w1', 'w21', 'b1'], ['w12', 'w2', 'b2']]]
    hidden = layer([Value(height), Value(warmth), one], rows)
    return unit(hidden + [one], [free['w11'], free['w22'], free['b']])


def mean_loss():
    losses = [cross_entropy(answer(each['height'], each['warmth']), each['person']) for each in visitors]
    total = losses[0]
    for loss in losses[1:]:
        total = plus(total, loss)
    return times(total, Value(1 / len(losses)))


path = []
for i in range(300):
    loss = mean_loss()
    path.append((i, loss.value))
    backward(loss)
    for weight in free.values():
        weight.value -= state.eta * weight.derivative
plot({'mean loss': path}, x='step', y='mean loss')
rows = []
for each in visitors:
    rows.append({**each, 'prediction': sigmoid(answer(each['height'], each['warmth']).value)})
table(rows)
