import org.jspecify.annotations.NullMarked;

/** A rate limiter on Redis, which processes on many machines share. */
@NullMarked
module dev.trivet.redis {
  requires transitive dev.trivet.core;
  requires transitive lettuce.core;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static java.compiler;

  exports dev.trivet.redis;
}
