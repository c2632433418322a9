package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.trivet.core.json.Patch;
import java.io.IOException;

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
      provider.defaultSerializeValue(patch.value(), out);
    } else {
      out.writeNull();
    }
  }
}
