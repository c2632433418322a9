package dev.trivet.core.service;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Members of a response that stand beside the place where its payload is expected. They are kept
 * until it is known whether they are the payload themselves. Costs nothing while there are none.
 */
public final class BufferedMembers implements AutoCloseable {

  private @Nullable TokenBuffer members;

  /** Keeps the member whose value the parser points at. */
  public void keep(String name, JsonParser in) throws IOException {
    var kept = members == null ? start(in) : members;
    kept.writeFieldName(name);
    kept.copyCurrentStructure(in);
  }

  private TokenBuffer start(JsonParser in) throws IOException {
    var buffer = new TokenBuffer(in);
    buffer.writeStartObject();
    members = buffer;
    return buffer;
  }

  /**
   * The kept members as one object; nothing can be kept any more.
   *
   * @param in where they came from
   * @return points at the start of the object
   */
  public JsonParser asObject(JsonParser in) throws IOException {
    var kept = members == null ? start(in) : members;
    kept.writeEndObject();
    return kept.asParserOnFirstToken();
  }

  @Override
  public void close() throws IOException {
    if (members != null) {
      members.close();
    }
  }
}
