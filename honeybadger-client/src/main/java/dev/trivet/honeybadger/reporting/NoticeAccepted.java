package dev.trivet.honeybadger.reporting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** Honeybadger's response to a reported occurrence that it accepted. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = NoticeAccepted.Builder.class)
public interface NoticeAccepted extends HasAdditionalProperties {

  /** {@return the occurrence's ID} */
  String id();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an accepted notice. Not thread-safe. */
  final class Builder extends ImmutableNoticeAccepted.Builder implements Keeper {
    Builder() {}
  }
}
