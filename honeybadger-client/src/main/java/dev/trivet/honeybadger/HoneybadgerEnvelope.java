package dev.trivet.honeybadger;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.trivet.core.error.Failure;
import dev.trivet.core.error.Failure.Kind;
import dev.trivet.core.transport.Beside;
import dev.trivet.core.transport.Content;
import dev.trivet.core.transport.Endpoint;
import dev.trivet.core.transport.Envelope;
import dev.trivet.core.transport.Reply;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Honeybadger's packing. A payload goes under the name of its kind. A single thing comes bare; a
 * list comes as {@code {"results":[..],"links":{"next":".."}}}, and its endpoint names the member
 * that holds it with {@link Endpoint#at(String)}. A list that is a bare array, or only one bare
 * object, is read too, because the documentation shows such answers.
 */
final class HoneybadgerEnvelope implements Envelope {

  private static final String LINKS = "links";

  @Override
  public void write(JsonGenerator out, Endpoint<?> endpoint, Object payload) throws IOException {
    var root = endpoint.root();
    if (root.isEmpty()) {
      out.writePOJO(payload);
      return;
    }
    out.writeStartObject();
    out.writeFieldName(root.get());
    out.writePOJO(payload);
    out.writeEndObject();
  }

  /** Answers to calls without a result are 204 as a rule; whatever else they hold means nothing. */
  @Override
  public boolean readsVoid() {
    return false;
  }

  @Override
  public <T> void read(JsonParser in, Endpoint<T> endpoint, Content<T> content) throws IOException {
    boolean object = in.currentToken() == JsonToken.START_OBJECT;
    var list = endpoint.at().orElse(null);
    if (object && list != null) {
      readList(in, endpoint, list, content);
    } else if (object || list != null) {
      content.readItems(in, endpoint.reader());
    }
  }

  /**
   * Reads an object that is an envelope if it has the list or links, and else the only element of
   * the list: just what comes before either of them is kept for the second case.
   */
  private static <T> void readList(
      JsonParser in, Endpoint<T> endpoint, String list, Content<T> content) throws IOException {
    boolean enveloped = false;
    try (var bare = new Beside()) {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (name.equals(list)) {
          enveloped = true;
          content.readItems(in, endpoint.reader());
        } else if (name.equals(LINKS)) {
          enveloped = true;
          readLinks(in, content);
        } else if (enveloped) {
          in.skipChildren();
        } else {
          bare.keep(name, in);
        }
      }
      if (!enveloped) {
        try (var only = bare.asObject(in)) {
          content.readItems(only, endpoint.reader());
        }
      }
    }
  }

  private static void readLinks(JsonParser in, Content<?> content) throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return;
    }
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      if (in.nextToken() == JsonToken.VALUE_STRING && name.equals("next")) {
        content.nextLink(in.getText());
      } else {
        in.skipChildren();
      }
    }
  }

  @Override
  public @Nullable Failure judge(Reply reply) {
    if (reply.status() >= 200 && reply.status() < 300) {
      return null;
    }
    var kind =
        reply.status() == 403 && reply.rateLimit().isExhausted()
            ? Kind.RATE_LIMITED
            : Kind.of(reply.status());
    var words = HoneybadgerWords.of(reply);
    return new Failure(kind, words.message(), words.fields());
  }
}
