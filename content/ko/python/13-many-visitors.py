# %% mean-gradient
from one_weight import changed, trace

def at(visitor, w11):
    return trace('intended', changed(state, x1=visitor.x1, x2=visitor.x2, z=visitor.z, w11=w11))


def mean_at(w11):
    passes = [at(visitor, w11) for visitor in state.visitors]
    n = len(passes)
    return sum(now.CE for now in passes) / n, sum(now.dCE_dw11 for now in passes) / n


h = 2**-10
print('기울기의 평균', mean_at(state.w11)[1])
print(
    '평균의 기울기(차분)',
    (mean_at(state.w11 + h)[0] - mean_at(state.w11 - h)[0]) / (2 * h),
)

# %% batch-noise
from one_weight import rand

slopes = [at(visitor, state.w11).dCE_dw11 for visitor in state.visitors]
draws = iter(rand(state.seed, 500 * (1 + 4 + 16 + 64)))

def slope_of_batch(size):
    return sum(slopes[int(next(draws) * len(slopes))] for _ in range(size)) / size


def deviation(size):
    means = [slope_of_batch(size) for _ in range(500)]
    mean = sum(means) / len(means)
    return (sum((each - mean) ** 2 for each in means) / len(means)) ** 0.5


for size in [1, 4, 16, 64]:
    strays = deviation(size)
    print('배치의 크기', size, '표준편차', strays, '크기의 제곱근을 곱하면', strays * size**0.5)
