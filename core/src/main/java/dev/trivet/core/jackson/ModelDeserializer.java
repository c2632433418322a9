package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a response model. A service writes the members of all its objects in one order, so each
 * property remembers which one came after it: comparing one name is cheaper than looking it up.
 */
final class ModelDeserializer extends BuilderBasedDeserializer {

  private static final long serialVersionUID = 1L;

  /** A race loses the memory of an order at worst. */
  private transient @Nullable LenientProperty first;

  ModelDeserializer(BuilderBasedDeserializer plain) {
    super(plain);
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    if (!in.isExpectedStartObjectToken() || !_vanillaProcessing) {
      return super.deserialize(in, context);
    }
    var builder = _valueInstantiator.createUsingDefault(context);
    LenientProperty previous = null;
    for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      in.nextToken();
      var property = previous == null ? first : previous.next();
      if (property == null || !property.getName().equals(name)) {
        property = (LenientProperty) _beanProperties.find(name);
        if (property == null) {
          handleUnknownVanilla(in, context, builder, name);
          continue;
        }
        if (previous == null) {
          first = property;
        } else {
          previous.follow(property);
        }
      }
      try {
        property.deserializeAndSet(in, context, builder);
      } catch (IOException | RuntimeException e) {
        wrapAndThrow(e, builder, name, context);
      }
      previous = property;
    }
    return finishBuild(context, builder);
  }
}
