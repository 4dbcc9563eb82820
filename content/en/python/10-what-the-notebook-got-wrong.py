# %% label-0
from one_weight import changed, stepNotebook, trace

def learn(label, notebooks_step):
    losses = []
    w11 = state.w11
    for i in range(30):
        now = trace('notebook', changed(state, z=label, w11=w11))
        losses.append(now.CE)
        if notebooks_step:
            w11 += stepNotebook(state.eta, now.zhat, now.dzhat_df, now.z1)
        else:
            w11 -= state.eta * now.dCE_dw11
    return losses


plot(
    {
        'gradient': list(enumerate(learn(0, False))),
        "the notebook's": list(enumerate(learn(0, True))),
    },
    x='step',
    y='loss',
)

# %% check-every-weight
weights = ['w1', 'w11', 'w12', 'w21', 'w2', 'w22']
h = 1 / 65536

for wiring in ['notebook', 'intended']:
    slopes = trace(wiring, state)

    def loss_with(weight, moved):
        return trace(wiring, changed(state, **{weight: getattr(state, weight) + moved})).CE

    print(wiring)
    rows = []
    for weight in weights:
        rows.append(
            {
                'weight': weight,
                'backpropagation': getattr(slopes, f'dCE_d{weight}'),
                'difference': (loss_with(weight, h) - loss_with(weight, -h)) / (2 * h),
            }
        )
    table(rows)
