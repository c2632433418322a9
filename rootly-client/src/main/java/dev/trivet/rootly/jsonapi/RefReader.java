package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads references, and whole records in the place of references. */
final class RefReader extends JsonDeserializer<Ref> {

  @Override
  public @Nullable Ref deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return (Ref) context.handleUnexpectedToken(Ref.class, in);
    }
    String id = null;
    String type = null;
    Map<String, JsonValue> others = Map.of();
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      var token = in.nextToken();
      boolean text = token == JsonToken.VALUE_STRING;
      if (name.equals("id") && (text || token == JsonToken.VALUE_NUMBER_INT)) {
        id = in.getText();
      } else if (name.equals("type") && text) {
        type = in.getText();
      } else if (token != JsonToken.VALUE_NULL) {
        others = others.isEmpty() ? new LinkedHashMap<>() : others;
        others.put(name, context.readValue(in, JsonValue.class));
      }
    }
    if (id == null) {
      var problem = new IllegalStateException("a reference without an identifier");
      return (Ref) context.handleInstantiationProblem(Ref.class, null, problem);
    }
    return new Ref(type, id, others, included(context));
  }

  /** The table that is filled until the answer is read to its end. */
  @SuppressWarnings("unchecked")
  private static Map<Ref, IncludedResource> included(DeserializationContext context) {
    var table = (Map<Ref, IncludedResource>) context.getAttribute(IncludedResource.class);
    return table == null ? Map.of() : table;
  }
}
