package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry of the audit log: who did what to which item, and when. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Audit.Builder.class, using = ResourceDeserializer.class)
public interface Audit extends Resource {

  /** {@return what was done} */
  Optional<String> event();

  /** {@return the type of the item, such as {@code EscalationPolicy}} */
  Optional<String> itemType();

  /** {@return the type of the item in words for people} */
  Optional<String> itemTypeDisplay();

  /** {@return the item itself} */
  Optional<Members> object();

  /** {@return what changed about the item} */
  Optional<Members> objectChanges();

  /** {@return the ID of the user who did it} */
  Optional<Long> userId();

  /** {@return the name of the user who did it} */
  Optional<String> userName();

  /** {@return the email address of the user who did it} */
  Optional<String> userEmail();

  /** {@return the IP address of the client that did it} */
  Optional<String> ipAddress();

  /** {@return the {@code User-Agent} header of the client that did it} */
  Optional<String> userAgent();

  /** {@return the ID of the HTTP request that did it} */
  Optional<String> requestId();

  /** {@return a fingerprint of the web session, the same for all that was done in it} */
  Optional<String> sessionId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the ID of the item that it was done to} */
  Optional<String> itemId();

  /** {@return what was done in words for people} */
  Optional<String> eventDisplay();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an audit. Not thread-safe. */
  final class Builder extends ImmutableAudit.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
