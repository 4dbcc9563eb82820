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
plot({'mean loss': list(enumerate(losses))}, x='epoch', y='mean loss')
print('from', losses[0], 'to', losses[299])
print('{ ' + ', '.join(f'{name}: {value}' for name, value in trained.items()) + ' }')

# %% dead-units
def opened_by(weights):
    passes = [at(visitor, weights) for visitor in state.visitors]
    return sum(now.f1 > 0 for now in passes), sum(now.f2 > 0 for now in passes)


for eta in [0.01, 0.5, 10]:
    losses, weights = train(start, eta, 100)
    first, second = opened_by(weights)
    print('rate', eta, 'loss', losses[99], 'opened by', first, 'and', second)

# %% seeds
from one_weight import rand

def weights_of_seed(seed):
    return {name: round(draw, 3) for name, draw in zip(names, rand(seed, 6))}


for seed in [2, 4]:
    losses, weights = train(weights_of_seed(seed), 0.5, 300)
    print('seed', seed, 'loss', losses[299], 'w11', weights['w11'], 'w22', weights['w22'])

# %% later-visitors
from one_weight import laterVisitors

def judged(visitors, weights):
    passes = [at(visitor, weights) for visitor in visitors]
    right = sum((now.zhat > 0.5) == (now.z == 1) for now in passes)
    return right, sum(now.CE for now in passes) / len(passes)


reached = start
done = 0
for epochs in [0, 25, 50, 100, 300]:
    _, reached = train(reached, state.eta, epochs - done)
    done = epochs
    right, loss = judged(state.visitors, reached)
    print('epoch', epochs, 'trained on: right', right, 'loss', loss)
    right, loss = judged(laterVisitors, reached)
    print('epoch', epochs, 'never seen: right', right, 'loss', loss)
