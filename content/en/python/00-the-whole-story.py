# %% whole-story
from math import exp, log

x1, x2, w1, w2, w12, w22 = state.x1, state.x2, state.w1, state.w2, state.w12, state.w22
z, eta, w11 = state.z, state.eta, state.w11

def step():
    global w11

    # forward
    f1 = x1 * w1 + x2 * w2
    f2 = x1 * w12 + x2 * w2
    z1 = max(0, f1)
    z2 = max(0, f2)
    f = z1 * w11 + z2 + w22
    zhat = 1 / (1 + exp(-f))
    CE = -z * log(zhat) - (1 - z) * log(1 - zhat)

    # backward
    dCE_dzhat = -z / zhat + (1 - z) / (1 - zhat)
    dzhat_df = zhat * (1 - zhat)
    df_dw11 = z1
    dCE_dw11 = dCE_dzhat * dzhat_df * df_dw11

    # one step against the slope
    w11 = w11 - eta * dCE_dw11
    return CE


print('loss before the step', step())
print('weight after it', w11)

# %% whole-story-repeated
for i in range(50):
    step()
print('loss before one step more', step())
print('weight after it', w11)
