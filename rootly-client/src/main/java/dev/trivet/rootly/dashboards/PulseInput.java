package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A pulse to create, or what to change about one. A new one needs {@code summary}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PulseInput.Builder.class)
public interface PulseInput {

  /** {@return the source of the pulse, for example {@code k8s}} */
  Patch<String> source();

  /** {@return the summary of the pulse: what changed} */
  Optional<String> summary();

  /** {@return the IDs of the services that the pulse is attached to} */
  Patch<List<String>> serviceIds();

  /** {@return the IDs of the environments that the pulse is attached to} */
  Patch<List<String>> environmentIds();

  /** {@return when the change started} */
  Patch<Instant> startedAt();

  /** {@return when the change ended} */
  Patch<Instant> endedAt();

  /** {@return the external URL of the pulse, in the system that the pulse comes from} */
  Patch<String> externalUrl();

  /** {@return the labels of the pulse, each a key with a value} */
  Optional<List<PulseTag>> labels();

  /** {@return the references of the pulse, each a key with a value} */
  Optional<List<PulseTag>> refs();

  /** {@return the additional data, as sent by the source} */
  Patch<Members> data();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutablePulseInput.Builder {
    Builder() {}
  }
}
