package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.trivet.core.json.Patch;
import java.io.IOException;
import java.util.List;

/** Writes a patch as its value or as null; an unset one is empty, so the mapper leaves it out. */
@SuppressWarnings("rawtypes")
final class PatchSerializer extends JsonSerializer<Patch> {

  @Override
  public boolean isEmpty(SerializerProvider provider, Patch patch) {
    return patch.isUnset();
  }

  @Override
  public void serialize(Patch patch, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    if (patch.isValue()) {
      var value = patch.value();
      // all lists are written alike: one serializer, and no look into the classes of the JDK
      var type = value instanceof List ? List.class : value.getClass();
      provider.findTypedValueSerializer(type, true, null).serialize(value, out, provider);
    } else {
      out.writeNull();
    }
  }
}
