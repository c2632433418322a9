import org.jspecify.annotations.NullMarked;

/** Collects what services send and the clients do not know yet. */
@NullMarked
module dev.trivet.drift {
  requires transitive dev.trivet.core;
  requires static transitive org.jspecify;

  exports dev.trivet.drift;
}
