package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.trivet.core.json.HasAdditionalProperties.Keeper;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what Jackson cannot fit into an accessor into absence, and notes its JSON for {@link
 * LenientProperty}, which puts it among the additional properties of the model. So one odd member
 * never costs a response, and nothing is lost silently.
 */
final class LenientProblemHandler extends DeserializationProblemHandler {

  /** Notes JSON that did not fit, until the enclosing property takes it. */
  static void note(DeserializationContext context, JsonValue odd) {
    ((LenientContext) context).note(odd);
  }

  /** What was noted since the last call: one value as it is, several as an array, or null. */
  static @Nullable JsonValue take(DeserializationContext context) {
    return ((LenientContext) context).take();
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser in,
      @Nullable JsonDeserializer<?> deserializer,
      Object builder,
      String name)
      throws IOException {
    if (!(builder instanceof Keeper keeper)) {
      return false;
    }
    ((LenientContext) context).keep(keeper, name, context.readValue(in, JsonValue.class));
    return true;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser in,
      @Nullable String message)
      throws IOException {
    return skip(context, in);
  }

  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> type,
      @Nullable ValueInstantiator instantiator,
      JsonParser in,
      @Nullable String message)
      throws IOException {
    return skip(context, in);
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, @Nullable String message) {
    if (target.isPrimitive()) {
      // Jackson would turn absence into zero, which could pass for an ID
      return NOT_HANDLED;
    }
    note(context, JsonValue.of(value));
    return null;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, @Nullable String message) {
    if (target.isPrimitive()) {
      return NOT_HANDLED;
    }
    note(context, JsonValue.from(value));
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable problem) {
    if (!(problem instanceof NullPointerException)) {
      // a model without its mandatory ID: its members are consumed already
      note(context, JsonValue.ofNull());
    }
    // otherwise there is no builder, because the value was no object and has been noted
    return null;
  }

  private static @Nullable Object skip(DeserializationContext context, JsonParser in)
      throws IOException {
    note(context, context.readValue(in, JsonValue.class));
    return null;
  }
}
