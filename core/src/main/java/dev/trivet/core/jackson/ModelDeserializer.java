package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response model. A service writes the members of all its objects in one order, so each
 * property remembers which one came after it, and the parser is asked whether its name comes next:
 * it compares the bytes, which is cheaper than making a name of them and looking that up.
 */
public class ModelDeserializer extends BuilderBasedDeserializer {

  private static final long serialVersionUID = 1L;

  /** A race loses the memory of an order at worst. */
  private transient @Nullable LenientProperty first;

  /**
   * A reader like Jackson's own.
   *
   * @param plain what Jackson would read the model with
   */
  protected ModelDeserializer(BuilderBasedDeserializer plain) {
    super(plain);
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.isExpectedStartObjectToken() || !_vanillaProcessing) {
      return super.deserialize(in, context);
    }
    var builder = _valueInstantiator.createUsingDefault(context);
    readMembers(in, context, builder);
    return finishBuild(context, builder);
  }

  /**
   * Reads the members of an object to its end.
   *
   * @param in stands at the start of the object
   * @param context of this document
   * @param builder takes the values
   */
  protected final void readMembers(JsonParser in, DeserializationContext context, Object builder)
      throws IOException {
    LenientProperty previous = null;
    while (true) {
      var property = previous == null ? first : previous.next();
      if (property == null || !in.nextFieldName(property.wireName())) {
        var name = property == null ? in.nextFieldName() : otherName(in);
        if (name == null) {
          return;
        }
        property = (LenientProperty) _beanProperties.find(name);
        if (property == null) {
          in.nextToken();
          handleUnknownVanilla(in, context, builder, name);
          continue;
        }
        if (previous == null) {
          first = property;
        } else {
          previous.follow(property);
        }
      }
      in.nextToken();
      try {
        readValue(property, in, context, builder);
      } catch (IOException | RuntimeException e) {
        wrapAndThrow(e, builder, property.getName(), context);
      }
      previous = property;
    }
  }

  /**
   * Reads the value of one member.
   *
   * @param property the property of its name
   * @param in stands at the value
   * @param context of this document
   * @param builder takes the value
   */
  protected void readValue(
      SettableBeanProperty property, JsonParser in, DeserializationContext context, Object builder)
      throws IOException {
    property.deserializeAndSet(in, context, builder);
  }

  /** The name that came in place of the one that was asked for; null at the end of the object. */
  private static @Nullable String otherName(JsonParser in) throws IOException {
    return in.currentToken() == JsonToken.FIELD_NAME ? in.currentName() : null;
  }
}
