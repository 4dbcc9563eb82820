# %% three-ways
from one_weight import exp

print('too large:', exp(1000))
print('too small:', exp(-1000))
print('too close:', 1 + exp(-40) - 1, 'in the place of', exp(-40))

# %% lost-digits
from one_weight import CE, log, zhat

label = 0
rows = []
for f in range(29, 41):
    prediction = zhat(f)
    printed = -(label * log(prediction) + (1 - label) * log(1 - prediction))
    rows.append({'f': f, 'printed': printed, 'stable': CE(label, f)})
table(rows)

# %% best-step
def slope(h):
    return (CE(1, 1 + h) - CE(1, 1 - h)) / (2 * h)


# for the label 1 and f = 1 the derivative is the error
exact = zhat(1) - 1
errors = []
for digits in range(4, 49, 4):
    errors.append({'step': f'2^-{digits}', 'error': abs(slope(2**-digits) - exact)})
table(errors)
