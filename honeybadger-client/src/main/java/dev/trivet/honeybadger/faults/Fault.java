package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.deploys.Deploy;
import dev.trivet.honeybadger.values.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A fault: all occurrences of one error, which Honeybadger shows as one. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Fault.Builder.class)
public interface Fault extends HasAdditionalProperties {

  /** {@return the fault's ID} */
  long id();

  /** {@return the ID of its project} */
  Optional<Long> projectId();

  /** {@return the class of the error} */
  Optional<String> klass();

  /** {@return the message of the latest occurrence} */
  Optional<String> message();

  /** {@return the part of the application it happened in, a controller for example} */
  Optional<String> component();

  /** {@return the action of the component} */
  Optional<String> action();

  /** {@return the environment it happened in} */
  Optional<String> environment();

  /** {@return whether it is resolved} */
  Optional<Boolean> resolved();

  /** {@return whether its occurrences are ignored} */
  Optional<Boolean> ignored();

  /** {@return whether the next deploy resolves it} */
  Optional<Boolean> resolveOnDeploy();

  /** {@return the number of occurrences} */
  Optional<Long> noticesCount();

  /** {@return the number of occurrences that match the search, when there was one} */
  Optional<Long> noticesCountInRange();

  /** {@return the number of comments} */
  Optional<Long> commentsCount();

  /** {@return when it first occurred} */
  Optional<Instant> createdAt();

  /** {@return when it last occurred} */
  Optional<Instant> lastNoticeAt();

  /** {@return the person it is assigned to} */
  Optional<Person> assignee();

  /** {@return its tags} */
  List<String> tags();

  /** {@return the address of a page about it} */
  Optional<String> url();

  /** {@return the deploy it came with} */
  Optional<Deploy> deploy();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault. Not thread-safe. */
  final class Builder extends ImmutableFault.Builder implements Keeper {
    Builder() {}
  }
}
