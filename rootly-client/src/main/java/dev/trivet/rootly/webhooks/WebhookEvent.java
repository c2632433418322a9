package dev.trivet.rootly.webhooks;

import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.ParsedBody;
import dev.trivet.rootly.integrations.WebhookEventType;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * An event: something that happened in Rootly. Events whose type this version of the SDK does not
 * know are read too: their type has no constant, and their data is available as JSON. Immutable.
 */
public final class WebhookEvent {

  private final JsonValue payload;
  private final JsonValue event;
  private final WebhookEventType type;

  private WebhookEvent(JsonValue payload, JsonValue event, WebhookEventType type) {
    this.payload = payload;
    this.event = event;
    this.type = type;
  }

  /** Reads the body of a request. */
  static WebhookEvent of(JsonValue payload) {
    var event = payload.get("event").orElse(JsonValue.ofNull());
    var type = event.get("type").flatMap(JsonValue::asText).filter(text -> !text.isBlank());
    return new WebhookEvent(
        payload,
        event,
        new WebhookEventType(
            type.orElseThrow(() -> new IllegalArgumentException("event has no type"))));
  }

  /** {@return the ID of the event, which stays the same when Rootly delivers the event again} */
  public Optional<String> id() {
    return event.get("id").flatMap(JsonValue::asText);
  }

  /** {@return the event's type} */
  public WebhookEventType type() {
    return type;
  }

  /** {@return when Rootly issued the event} */
  public Optional<Instant> issuedAt() {
    return event.get("issued_at").flatMap(JsonValue::asText).flatMap(WebhookEvent::instant);
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the incident, alert or other resource of the event, as it was then; JSON null if there
   * is none}
   */
  public JsonValue data() {
    return payload.get("data").orElse(JsonValue.ofNull());
  }

  /**
   * Reads the data as a model, for example as {@code Incident} for {@code incident.created}. The
   * data is read as leniently as a response: members that the event does not have are empty, and
   * members that the model does not know are in its additional properties. Some members have
   * another form than in responses.
   *
   * @param model the class of the model
   * @param <T> the model
   * @return the model
   * @throws IllegalArgumentException when the data is not an object, or has no ID
   */
  public <T extends HasAdditionalProperties> T dataAs(Class<T> model) {
    var reader = ParsedBody.reader(model);
    var content = new ParsedBody();
    try (var in = reader.createParser(data().toJson())) {
      in.nextToken();
      content.readItems(in, reader);
    } catch (IOException e) {
      throw new IllegalArgumentException("data is no " + model.getSimpleName(), e);
    }
    return content.items().stream()
        .findFirst()
        .map(model::cast)
        .orElseThrow(() -> new IllegalArgumentException("data is no " + model.getSimpleName()));
  }

  /** {@return the whole body of the request, as JSON} */
  public JsonValue payload() {
    return payload;
  }

  /** {@return the event's type and ID; never the data, which may be confidential} */
  @Override
  public String toString() {
    return "WebhookEvent[" + type.value() + id().map(" "::concat).orElse("") + "]";
  }
}
