# %% promise-and-change
from one_weight import changed, trace

before = trace('notebook', state)
after = trace('notebook', changed(state, w11=before.updatedW11))
print('gradient times step:', before.dCE_dw11 * before.step)
print('change of the loss: ', after.CE - before.CE)

# %% fifty-steps
def train(eta, steps):
    losses = []
    w11 = state.w11
    for i in range(steps):
        now = trace('notebook', changed(state, w11=w11))
        losses.append(now.CE)
        w11 = w11 - eta * now.dCE_dw11
    return losses


losses = train(state.eta, 50)
plot({'loss': list(enumerate(losses))}, x='step', y='loss')
print('from', losses[0], 'to', losses[49])

# %% learning-rates
z1 = trace('notebook', state).z1
print('surely safe up to', 4 / (z1 * z1))

plot(
    {
        'half as fast': list(enumerate(train(state.eta / 2, 50))),
        'as it is': list(enumerate(train(state.eta, 50))),
        'ten times': list(enumerate(train(state.eta * 10, 50))),
    },
    x='step',
    y='loss',
)
