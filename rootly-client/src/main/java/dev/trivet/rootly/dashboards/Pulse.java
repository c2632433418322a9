package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.catalog.Environment;
import dev.trivet.rootly.catalog.Service;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A pulse: a change to services, such as a deployment or a finished build. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Pulse.Builder.class, using = ResourceDeserializer.class)
public interface Pulse extends Resource {

  /** {@return the source of the pulse, for example {@code k8s}} */
  Optional<String> source();

  /** {@return the summary of the pulse: what changed} */
  Optional<String> summary();

  /** {@return the services that the pulse is attached to} */
  List<Service> services();

  /** {@return the environments that the pulse is attached to} */
  List<Environment> environments();

  /** {@return the external URL of the pulse, in the system that the pulse comes from} */
  Optional<String> externalUrl();

  /** {@return the labels of the pulse, each a key with a value} */
  List<PulseTag> labels();

  /** {@return the references of the pulse, each a key with a value} */
  List<PulseTag> refs();

  /** {@return the additional data, as sent by the source} */
  Optional<Members> data();

  /** {@return when the pulse was created} */
  Optional<Instant> createdAt();

  /** {@return when the pulse was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the change ended} */
  Optional<Instant> endedAt();

  /** {@return when the change started} */
  Optional<Instant> startedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pulse. Not thread-safe. */
  final class Builder extends ImmutablePulse.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
