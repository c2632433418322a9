package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.trivet.core.error.Failure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How one service packs payloads and results, and how it says no. One implementation per service;
 * thread-safe.
 */
public interface Envelope {

  /** Writes the body of a request: the payload in the service's wrapping. */
  void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException;

  /**
   * Reads the body of a 2xx answer in one pass, without building a tree. The parser points at the
   * first token.
   */
  <T> void read(JsonParser in, Endpoint<T> endpoint, Content<T> content) throws IOException;

  /**
   * Whether the body of a 2xx answer is read even when the call has no result, because the service
   * may say no in it.
   */
  default boolean readsVoid() {
    return true;
  }

  /** What an answer means: null for a success, for any other answer the failure. */
  @Nullable Failure judge(Reply reply);
}
