package dev.trivet.rootly;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code included} resources of one response. References look them up when they are asked, so
 * it does not matter that {@code included} usually comes after the resources that refer to it.
 * Filled by one thread, then read by any.
 */
final class IncludedResources {

  private static final ObjectReader READER = ParsedBody.reader(IncludedResource.class);

  private final Map<ResourceRef, IncludedResource> table = new ConcurrentHashMap<>();

  /** A reader whose references find their resources here. */
  ObjectReader linkTo(ObjectReader reader) {
    return reader.withAttribute(IncludedResource.class, table);
  }

  /** Takes in the value that the parser points at; what is not a resource is left out. */
  void read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return;
    }
    var resources = new ParsedBody();
    resources.readItems(in, linkTo(READER));
    for (var item : resources.items()) {
      var resource = (IncludedResource) item;
      table.put(ResourceRef.of(resource.type(), resource.id()), resource);
    }
  }
}
