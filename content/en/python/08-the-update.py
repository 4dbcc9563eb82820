# %% promise-and-change
from one_weight import changed, trace

before = trace('notebook', state)
after = trace('notebook', changed(state, w11=before.updatedW11))
print('gradient times step:', before.dCE_dw11 * before.step)
print('change of the loss: ', after.CE - before.CE)

# %% fifty-steps
def train(start, eta, steps):
    losses = []
    w11 = start.w11
    for i in range(steps):
        now = trace('notebook', changed(start, w11=w11))
        losses.append(now.CE)
        w11 = w11 - eta * now.dCE_dw11
    return losses


losses = train(state, state.eta, 50)
plot({'loss': list(enumerate(losses))}, x='step', y='loss')
print('from', losses[0], 'to', losses[49])

# %% learning-rates
alike = changed(state, x1=1, x2=0, z=0.5, w1=2, w12=0, w11=1, w22=0)
z1 = trace('notebook', alike).z1
print('surely safe up to', 4 / (z1 * z1))

plot(
    {
        'rate 1': list(enumerate(train(alike, 1, 12))),
        'rate 1.8': list(enumerate(train(alike, 1.8, 12))),
        'rate 10': list(enumerate(train(alike, 10, 12))),
    },
    x='step',
    y='loss',
)
