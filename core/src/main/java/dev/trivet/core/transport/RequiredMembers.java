package dev.trivet.core.transport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Preconditions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ticks off the members that a payload must have while it is written, and refuses those that it
 * must not have. Errors name the builder method of the payload. Also writes the member that repeats
 * a path argument.
 */
final class RequiredMembers extends JsonGeneratorDelegate {

  private final Endpoint<?> endpoint;
  private final Class<?> model;
  private final List<String> missing;
  private @Nullable Object parent;
  private int level = -1;
  private boolean empty = true;
  private @Nullable String current;

  RequiredMembers(JsonGenerator out, Endpoint<?> endpoint, List<Object> path, Object payload) {
    super(out, false);
    this.endpoint = endpoint;
    this.model = payload.getClass();
    this.missing = new ArrayList<>(endpoint.required());
    this.parent = endpoint.parentAttribute().isPresent() ? path.get(0) : null;
  }

  /** Whether there is anything to check. */
  static boolean appliesTo(Endpoint<?> endpoint) {
    return isUpdate(endpoint)
        || !endpoint.required().isEmpty()
        || !endpoint.refused().isEmpty()
        || endpoint.parentAttribute().isPresent();
  }

  /** An update without a single attribute would change nothing; it is a slip of the caller. */
  private static boolean isUpdate(Endpoint<?> endpoint) {
    var method = endpoint.operation().method();
    return method.equals("PUT") || method.equals("PATCH");
  }

  /** The payload itself begins. */
  @Override
  public void writeObject(Object payload) throws IOException {
    level = getOutputContext().getNestingDepth() + 1;
    getCodec().writeValue(this, payload);
  }

  @Override
  public void writePOJO(Object payload) throws IOException {
    writeObject(payload);
  }

  @Override
  public void writeStartObject() throws IOException {
    super.writeStartObject();
    addParent();
  }

  @Override
  public void writeStartObject(Object value) throws IOException {
    super.writeStartObject(value);
    addParent();
  }

  private void addParent() throws IOException {
    var id = parent;
    if (id != null && getOutputContext().getNestingDepth() == level) {
      parent = null;
      var name = endpoint.parentAttribute().orElseThrow();
      missing.remove(name);
      // past the check: a payload that sets it on its own may be refused
      delegate.writeStringField(name, id.toString());
    }
  }

  @Override
  public void writeFieldName(String name) throws IOException {
    tick(name);
    super.writeFieldName(name);
  }

  @Override
  public void writeFieldName(SerializableString name) throws IOException {
    tick(name.getValue());
    super.writeFieldName(name);
  }

  @Override
  public void writeString(String text) throws IOException {
    if (current != null && text.isBlank()) {
      throw refused("a value for " + method(current) + ", which is blank");
    }
    current = null;
    super.writeString(text);
  }

  private void tick(String name) {
    current = null;
    if (getOutputContext().getNestingDepth() == level) {
      empty = false;
      if (missing.remove(name)) {
        current = name;
      }
      if (endpoint.refused().contains(name)) {
        throw new IllegalArgumentException(
            endpoint.operation().name()
                + " does not take "
                + method(name)
                + (isUpdate(endpoint)
                    ? ": it can only be set on creation"
                    : ": a new one cannot have it, only an update sets it"));
      }
    }
  }

  /** Refuses a payload that lacks something. */
  void check() {
    if (!missing.isEmpty()) {
      throw refused(missing.stream().map(this::method).collect(Collectors.joining(" and ")));
    }
    if (empty && isUpdate(endpoint) && isGenerated()) {
      throw refused("something to change: " + modelName() + " has no attribute set");
    }
  }

  private IllegalArgumentException refused(String what) {
    return new IllegalArgumentException(endpoint.operation().name() + " needs " + what);
  }

  /** The builder method of an attribute, or the argument of a call that takes no model. */
  private String method(String wireName) {
    var camel = new StringBuilder();
    for (var part : wireName.split("_", -1)) {
      camel.append(
          camel.isEmpty() || part.isEmpty()
              ? part
              : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return Map.class.isAssignableFrom(model)
        ? "the argument " + camel
        : modelName() + ".builder()." + camel + "(..)";
  }

  private boolean isGenerated() {
    return !modelName().equals(model.getSimpleName());
  }

  private String modelName() {
    return Preconditions.modelName(model);
  }
}
