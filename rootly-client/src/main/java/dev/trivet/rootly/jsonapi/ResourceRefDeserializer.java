package dev.trivet.rootly.jsonapi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads references, and whole records in the place of references. */
final class ResourceRefDeserializer extends JsonDeserializer<ResourceRef> {

  @Override
  public @Nullable ResourceRef deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return (ResourceRef) context.handleUnexpectedToken(ResourceRef.class, in);
    }
    String id = null;
    String type = null;
    var others = new Members.Collector();
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      var token = in.nextToken();
      boolean text = token == JsonToken.VALUE_STRING;
      if (name.equals("id") && (text || token == JsonToken.VALUE_NUMBER_INT)) {
        id = in.getText();
      } else if (name.equals("type") && text) {
        type = in.getText();
      } else if (token != JsonToken.VALUE_NULL) {
        others.add(name, context.readValue(in, JsonValue.class));
      }
    }
    if (id == null) {
      var problem = new IllegalStateException("a reference without an ID");
      return (ResourceRef) context.handleInstantiationProblem(ResourceRef.class, null, problem);
    }
    return new ResourceRef(type, id, others.members(), included(context));
  }

  /** The table that is filled until the response is read to its end. */
  @SuppressWarnings("unchecked")
  private static Map<ResourceRef, IncludedResource> included(DeserializationContext context) {
    var table = (Map<ResourceRef, IncludedResource>) context.getAttribute(IncludedResource.class);
    return table == null ? Map.of() : table;
  }
}
