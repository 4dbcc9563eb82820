# %% three-ways
from one_weight import exp

print('너무 크다:', exp(1000))
print('너무 작다:', exp(-1000))
print('너무 가깝다:', 1 + exp(-40) - 1, '바른 값은', exp(-40))

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


# 레이블이 1이고 f = 1일 때 편미분은 오차와 같습니다
exact = zhat(1) - 1
errors = []
for digits in range(4, 49, 4):
    errors.append({'step': f'2^-{digits}', 'error': abs(slope(2**-digits) - exact)})
table(errors)
