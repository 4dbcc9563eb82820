# %% steps-on-a-line
from one_weight import changed, trace

z1 = trace('notebook', state).z1

def output_at(w11):
    return trace('notebook', changed(state, w11=w11)).f


rows = []
for h in [1, 100, 1 / 1024, -8]:
    ratio = (output_at(state.w11 + h) - output_at(state.w11)) / h
    rows.append({'h': h, 'ratio': ratio, 'z1': z1})
table(rows)

# %% shut-the-gate
heights = [i / 32 for i in range(-32, 33)]
third_factor = [(x1, trace('notebook', changed(state, x1=x1)).df_dw11) for x1 in heights]
plot({'third factor': third_factor}, x='x1', y='third factor')
