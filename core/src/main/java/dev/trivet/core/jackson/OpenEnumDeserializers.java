package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import dev.trivet.core.json.OpenEnum;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The deserializers of the SDK. Every open enumeration is read from its text; they are written as
 * their {@code @JsonValue}. Few models have a date, and what reads one is loaded for the first.
 */
final class OpenEnumDeserializers extends SimpleDeserializers {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription bean)
      throws JsonMappingException {
    if (type.hasRawClass(LocalDate.class)) {
      return LocalDateReader.create();
    }
    return type.isTypeOrSubTypeOf(OpenEnum.class)
        ? new Reader(type.getRawClass())
        : super.findBeanDeserializer(type, config, bean);
  }

  private static final class Reader extends JsonDeserializer<Object> {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final KnownWords known;

    Reader(Class<?> type) {
      this.type = type;
      this.known = KnownWords.of(type);
      try {
        this.constructor = type.getConstructor(String.class);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        return context.handleUnexpectedToken(type, in);
      }
      if (in.hasTextCharacters()) {
        var constant = known.find(in.getTextCharacters(), in.getTextOffset(), in.getTextLength());
        if (constant != null) {
          return constant;
        }
      }
      try {
        return constructor.newInstance(in.getText());
      } catch (ReflectiveOperationException e) {
        throw new IOException(e);
      }
    }
  }
}
