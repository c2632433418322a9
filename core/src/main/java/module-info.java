import org.jspecify.annotations.NullMarked;

/** What all Trivet clients share: transport, auth, retries, rate limits, paging, errors, JSON. */
@NullMarked
module dev.trivet.core {
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive okhttp3;
  requires okio;
  requires kotlin.stdlib;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires static org.immutables.encode;
  requires static java.compiler;

  exports dev.trivet.core;
  exports dev.trivet.core.error;
  exports dev.trivet.core.json;
  exports dev.trivet.core.limit;
  exports dev.trivet.core.query;
  exports dev.trivet.core.jackson to
      dev.trivet.rootly;
  exports dev.trivet.core.service to
      dev.trivet.rollbar,
      dev.trivet.rootly,
      dev.trivet.honeybadger;
  exports dev.trivet.core.style to
      dev.trivet.rollbar,
      dev.trivet.rootly,
      dev.trivet.honeybadger,
      dev.trivet.redis;
  exports dev.trivet.core.transport to
      dev.trivet.rollbar,
      dev.trivet.rootly,
      dev.trivet.honeybadger;

  opens dev.trivet.core.json to
      com.fasterxml.jackson.databind;
}
