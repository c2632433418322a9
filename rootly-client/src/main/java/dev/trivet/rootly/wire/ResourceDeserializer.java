package dev.trivet.rootly.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import dev.trivet.core.jackson.ModelDeserializer;
import java.io.IOException;
import java.util.List;

/**
 * Reads a resource of a JSON:API document into a flat model: the members of {@code attributes} are
 * read as if they stood beside {@code id} and {@code relationships}. The {@code type} beside them
 * is left out, and so is an {@code id} that is repeated among the attributes. Attributes that are
 * no object are a member like any other, a document in the place of a list is the list that it
 * contains, and labels that come as pairs are the members that they name. Models of resources name
 * it in their annotation.
 */
public final class ResourceDeserializer extends JsonDeserializer<Object>
    implements ContextualDeserializer {

  /** For Jackson. */
  public ResourceDeserializer() {}

  /** The reader of one model, by the builder that its annotation names. */
  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    var type = context.getContextualType();
    var model = context.getConfig().introspect(type);
    var builder = context.getAnnotationIntrospector().findPOJOBuilder(model.getClassInfo());
    var flat =
        (BuilderBasedDeserializer)
            context.getFactory().createBuilderBasedDeserializer(context, type, model, builder);
    flat.resolve(context);
    return new Resource(flat);
  }

  /** Never called: Jackson asks for the reader of the model first. */
  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
    throw new IllegalStateException("no model is known");
  }

  private static final class Resource extends ModelDeserializer {

    private static final long serialVersionUID = 1L;

    Resource(BuilderBasedDeserializer flat) {
      super(flat);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        return super.deserialize(in, context);
      }
      var builder = _valueInstantiator.createUsingDefault(context);
      resource(in, context, builder);
      return finishBuild(context, builder);
    }

    /** The members of a resource, or of a document that stands in the place of one. */
    private void resource(JsonParser in, DeserializationContext context, Object builder)
        throws IOException {
      for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        var token = in.nextToken();
        if (name.equals("attributes") && token == JsonToken.START_OBJECT) {
          readMembers(in, context, builder);
        } else if (name.equals("data")
            && token == JsonToken.START_OBJECT
            && _beanProperties.find(name) == null) {
          resource(in, context, builder);
        } else if (name.equals("type")) {
          in.skipChildren();
        } else {
          member(name, in, context, builder);
        }
      }
    }

    private void member(String name, JsonParser in, DeserializationContext context, Object builder)
        throws IOException {
      var property = _beanProperties.find(name);
      if (property == null) {
        handleUnknownVanilla(in, context, builder, name);
        return;
      }
      try {
        value(property, in, context, builder);
      } catch (IOException | RuntimeException e) {
        wrapAndThrow(e, builder, name, context);
      }
    }

    /** An attribute: what repeats the ID beside them is left out. */
    @Override
    protected void readValue(
        SettableBeanProperty property,
        JsonParser in,
        DeserializationContext context,
        Object builder)
        throws IOException {
      if (property.getName().equals("id")) {
        in.skipChildren();
      } else {
        value(property, in, context, builder);
      }
    }

    private static void value(
        SettableBeanProperty property,
        JsonParser in,
        DeserializationContext context,
        Object builder)
        throws IOException {
      if (in.hasToken(JsonToken.START_OBJECT)
          && property.getType().isTypeOrSuperTypeOf(List.class)) {
        list(property, in, context, builder);
      } else if (in.hasToken(JsonToken.START_ARRAY)
          && property.getName().equals("labels")
          && !property.getType().isTypeOrSuperTypeOf(List.class)) {
        labels(property, in, context, builder);
      } else {
        property.deserializeAndSet(in, context, builder);
      }
    }

    /** A list that comes as a document; any other object is left to the property. */
    private static void list(
        SettableBeanProperty property,
        JsonParser in,
        DeserializationContext context,
        Object builder)
        throws IOException {
      try (var document = context.bufferAsCopyOfValue(in);
          var search = document.asParserOnFirstToken()) {
        for (var name = search.nextFieldName(); name != null; name = search.nextFieldName()) {
          if (search.nextToken() == JsonToken.START_ARRAY && name.equals("data")) {
            property.deserializeAndSet(search, context, builder);
            return;
          }
          search.skipChildren();
        }
        try (var whole = document.asParserOnFirstToken()) {
          property.deserializeAndSet(whole, context, builder);
        }
      }
    }

    /** Pairs of a key and a value as one object; any other list is left to the property. */
    private static void labels(
        SettableBeanProperty property,
        JsonParser in,
        DeserializationContext context,
        Object builder)
        throws IOException {
      var pairs = context.readTree(in);
      var members = context.getNodeFactory().objectNode();
      for (var pair : pairs) {
        if (pair.path("key").isTextual() && pair.has("value")) {
          members.set(pair.get("key").textValue(), pair.get("value"));
        }
      }
      var read = members.size() == pairs.size() && !members.isEmpty() ? members : pairs;
      try (var tokens = read.traverse(in.getCodec())) {
        tokens.nextToken();
        property.deserializeAndSet(tokens, context, builder);
      }
    }
  }
}
