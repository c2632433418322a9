package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, or anything else as one element. Null elements are skipped, and so are
 * elements that cannot be read, which are counted.
 *
 * @param <T> the type of the elements
 * @param readable those that could be read, in order
 * @param unreadable how many could not
 * @param isArray whether there was an array
 */
public record LenientList<T>(List<T> readable, int unreadable, boolean isArray) {

  /**
   * Reads all elements with one state of Jackson's, which is expensive compared with a small
   * element.
   */
  static final class Reader extends JsonDeserializer<LenientList<Object>>
      implements ContextualDeserializer {

    private final @Nullable JsonDeserializer<Object> element;

    Reader() {
      this(null);
    }

    private Reader(@Nullable JsonDeserializer<Object> element) {
      this.element = element;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      var type = context.getContextualType().containedType(0);
      return new Reader(context.findRootValueDeserializer(type));
    }

    @Override
    @SuppressWarnings("unchecked") // as handingTo() put it there
    public LenientList<Object> deserialize(JsonParser in, DeserializationContext context)
        throws IOException {
      var readable = new ArrayList<>();
      var taker = (Consumer<Object>) context.getAttribute(LenientList.class);
      int unreadable = 0;
      boolean array = in.currentToken() == JsonToken.START_ARRAY;
      if (!array) {
        unreadable += readInto(readable, in, context);
      } else {
        while (in.nextToken() != JsonToken.END_ARRAY) {
          unreadable += readInto(readable, in, context);
          if (taker != null && !readable.isEmpty()) {
            taker.accept(readable.remove(0));
          }
        }
      }
      return new LenientList<>(readable, unreadable, array);
    }

    @Override
    public LenientList<Object> getNullValue(DeserializationContext context) {
      return new LenientList<>(List.of(), 0, false);
    }

    /** How many elements were unreadable: one or none. */
    private int readInto(List<Object> readable, JsonParser in, DeserializationContext context)
        throws IOException {
      if (element == null || in.currentToken() == JsonToken.VALUE_NULL) {
        return 0;
      }
      var item = element.deserialize(in, context);
      ((LenientContext) context).elementRead();
      if (item == null) {
        // what was odd about it belongs to no element
        LenientProblemHandler.take(context);
        return 1;
      }
      readable.add(item);
      return 0;
    }
  }

  /** A reader that hands the elements of an array over and collects none. */
  public static ObjectReader handingTo(Consumer<Object> taker, ObjectReader reader) {
    return reader.withAttribute(LenientList.class, taker);
  }

  /** A reader of elements of a type. */
  public static ObjectReader reader(Class<?> type) {
    var mapper = JsonMappers.mapper();
    return mapper.readerFor(
        mapper.getTypeFactory().constructParametricType(LenientList.class, type));
  }
}
