package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an object whose members are not known in advance, null ones included. */
final class MembersDeserializer extends JsonDeserializer<Members> {

  @Override
  public @Nullable Members deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      return (Members) context.handleUnexpectedToken(Members.class, in);
    }
    var collector = new Members.Collector();
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      boolean isNull = in.nextToken() == JsonToken.VALUE_NULL;
      collector.add(name, isNull ? JsonValue.ofNull() : context.readValue(in, JsonValue.class));
    }
    return collector.members();
  }
}
