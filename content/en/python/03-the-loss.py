# %% two-losses
from one_weight import log

def loss_of(z, p):
    return -(z * log(p) + (1 - z) * log(1 - p))


predictions = [(i + 1) / 100 for i in range(99)]
plot(
    {
        'label 1': [(p, loss_of(1, p)) for p in predictions],
        'label 0': [(p, loss_of(0, p)) for p in predictions],
    },
    x='prediction',
    y='loss',
)

# %% lost-digits
from one_weight import CE, zhat

label = 0
table([{'f': f, 'printed': loss_of(label, zhat(f)), 'stable': CE(label, f)} for f in range(29, 41)])
