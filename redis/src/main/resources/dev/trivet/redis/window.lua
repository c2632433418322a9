-- One step of one counting window. Window.java takes the same steps, and says why.
-- KEYS[1]: the window. ARGV: the step, the process, what the step needs.
-- Returns the wait, limit, calls left, milliseconds until the reset, processes; -1 is unknown.

local UNKNOWN = -1
local SAME_WINDOW = 2000
local PROBE_AFTER = 120000
local FIRST_CALL = 1000
local ASK_AGAIN = 10
local MOST_SPREAD = 100
local GONE_AFTER = 60000
local KEPT_FOR = 3600000

local key, step, process = KEYS[1], ARGV[1], ARGV[2]

if step == 'check' then
  return {0, UNKNOWN, 0, UNKNOWN, 0}
end

local seen_field = 'seen:' .. process
local under_field = 'under:' .. process
local waiting_field = 'waiting:' .. process
local round_field = 'round:' .. process

local stored = redis.call('HMGET', key,
  'limit', 'left', 'reset', 'quiet', 'under', 'side', 'silent', 'round', 'tidied', 'seeded',
  'processes', seen_field, under_field, waiting_field, round_field)

local function number(index, default)
  return tonumber(stored[index] or default)
end

local limit = number(1, UNKNOWN)
local left = number(2, 0)
local reset = number(3, UNKNOWN)
local quiet = number(4, UNKNOWN)
local under = number(5, 0)
local side = number(6, 0) == 1
local silent = number(7, 0)
local round = number(8, 0)
local tidied = number(9, 0)
local seeded = number(10, 0) == 1
local processes = number(11, 0)
local own_under = number(13, 0)
local own_waiting = number(14, 0)
local own_round = number(15, UNKNOWN)

if not stored[12] then
  processes = processes + 1
end

local function argument(index)
  return tonumber(ARGV[index])
end

local function tidy()
  local all = redis.call('HGETALL', key)
  for i = 1, #all, 2 do
    local name = all[i]
    if string.sub(name, 1, 5) == 'seen:' and name ~= seen_field
        and now - tonumber(all[i + 1]) > GONE_AFTER then
      local other = string.sub(name, 6)
      under = under - tonumber(redis.call('HGET', key, 'under:' .. other) or 0)
      processes = processes - 1
      redis.call('HDEL', key, name, 'under:' .. other, 'waiting:' .. other, 'round:' .. other)
    end
  end
end

if now - tidied >= GONE_AFTER then
  tidied = now
  tidy()
end

if reset ~= UNKNOWN and now >= reset then
  left = limit
  reset = UNKNOWN
  silent = 0
  seeded = false
  round = round + 1
end

local function settle()
  if own_under > 0 then
    own_under = own_under - 1
    under = under - 1
  end
  side = side and under > 0
end

local function hold()
  local long_quiet = now < quiet or now - quiet >= PROBE_AFTER
  if reset ~= UNKNOWN then
    if left > 0 or long_quiet then
      return 0
    end
    return reset - now
  end
  if limit == UNKNOWN then
    local slow = now < quiet or now - quiet >= FIRST_CALL
    if under <= silent or slow then
      return 0
    end
    return ASK_AGAIN
  end
  if left > 0 or under <= silent or long_quiet then
    return 0
  end
  return ASK_AGAIN
end

local wait = 0

if step == 'reserve' then
  wait = hold()
  if wait > 0 then
    if own_round ~= round then
      own_round = round
      own_waiting = 0
    end
    wait = wait + math.min(own_waiting, MOST_SPREAD)
    own_waiting = own_waiting + 1
  else
    quiet = now
    left = left - 1
    under = under + 1
    own_under = own_under + 1
    side = side or under > 1
  end

elseif step == 'observe' then
  local told_limit, remaining, told_reset = argument(3), argument(4), argument(5)
  local exact = not side
  settle()
  if remaining == UNKNOWN then
    silent = silent + 1
  else
    quiet = now
    silent = 0
    told_reset = now + told_reset
    if reset == UNKNOWN then
      if limit == UNKNOWN then
        left = remaining - under
      else
        left = math.max(math.min(left, remaining), remaining - under)
      end
      reset = told_reset
      round = round + 1
    elseif math.abs(told_reset - reset) > SAME_WINDOW then
      left = remaining - under
      reset = told_reset
      seeded = false
      round = round + 1
    elseif exact then
      left = remaining
    else
      left = math.min(left, remaining)
    end
    limit = told_limit
  end

elseif step == 'refund' then
  settle()
  if limit == UNKNOWN or left < limit then
    left = left + 1
  end

elseif step == 'rejoin' then
  local passed, told_limit, share = argument(4), argument(5), argument(6)
  local told_reset = argument(7)
  under = under + argument(3) - own_under
  own_under = argument(3)
  side = side or under > 1
  if quiet == UNKNOWN then
    quiet = now
  end
  if told_reset ~= UNKNOWN then
    told_reset = now + told_reset
  end
  if limit == UNKNOWN and reset == UNKNOWN then
    limit = told_limit
    left = share
    reset = told_reset
    seeded = limit ~= UNKNOWN
  elseif told_reset == UNKNOWN or reset == UNKNOWN
      or math.abs(told_reset - reset) <= SAME_WINDOW then
    if seeded then
      left = left + share
    else
      left = left - passed
    end
    if reset == UNKNOWN then
      reset = told_reset
    end
  elseif told_reset > reset then
    limit = told_limit
    left = told_limit - passed
    reset = told_reset
    seeded = false
  end
end

redis.call('HSET', key,
  'limit', limit, 'left', left, 'reset', reset, 'quiet', quiet, 'under', under,
  'side', side and 1 or 0, 'silent', silent, 'round', round, 'tidied', tidied,
  'seeded', seeded and 1 or 0, 'processes', processes,
  seen_field, now, under_field, own_under, waiting_field, own_waiting, round_field, own_round)

local until_reset = reset == UNKNOWN and UNKNOWN or reset - now
redis.call('PEXPIRE', key, math.max(until_reset, 0) + KEPT_FOR)

return {wait, limit, left, until_reset, processes}
