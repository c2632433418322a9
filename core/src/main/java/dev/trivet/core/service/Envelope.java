package dev.trivet.core.service;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of one service: how it wraps payloads and results, and how it reports errors. One
 * implementation per service; thread-safe.
 */
public interface Envelope {

  /** Writes the body of a request: the payload in the service's wrapping. */
  void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException;

  /**
   * Reads the body of a 2xx response in one pass, without building a tree. The parser points at the
   * first token.
   */
  void read(JsonParser in, Endpoint<?> endpoint, ParsedBody content) throws IOException;

  /** Tells what a response means: null for a success, else the error. */
  @Nullable ServiceError judge(ErrorResponse response);
}
