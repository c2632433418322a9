package dev.trivet.rootly;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.trivet.core.transport.Content;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.Ref;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code included} resources of one answer. References look them up when they are asked, so it
 * does not matter that {@code included} usually comes after the resources that refer to it. Filled
 * by one thread, then read by any.
 */
final class Included {

  private static final ObjectReader READER = Content.reader(IncludedResource.class);

  private final Map<Ref, IncludedResource> table = new ConcurrentHashMap<>();

  /** A reader whose references find their resources here. */
  ObjectReader linkTo(ObjectReader reader) {
    return reader.withAttribute(IncludedResource.class, table);
  }

  /** Takes in the value that the parser points at; what is no resource is left out. */
  void read(JsonParser in) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      in.skipChildren();
      return;
    }
    var resources = new Content<IncludedResource>();
    resources.readItems(in, linkTo(READER));
    for (var resource : resources.items()) {
      table.put(Ref.of(resource.type(), resource.id()), resource);
    }
  }
}
