/** One rate limit for many processes, kept in Redis: {@link dev.trivet.redis.RedisRateLimiter}. */
@NullMarked
package dev.trivet.redis;

import org.jspecify.annotations.NullMarked;
