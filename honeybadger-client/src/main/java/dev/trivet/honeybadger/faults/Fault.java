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

/** A fault: an error together with all its occurrences. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Fault.Builder.class)
public interface Fault extends HasAdditionalProperties {

  /** {@return the fault's ID} */
  long id();

  /** {@return the project's ID} */
  Optional<Long> projectId();

  /** {@return the class of the error, {@code RuntimeError} for example} */
  Optional<String> klass();

  /** {@return the error message} */
  Optional<String> message();

  /** {@return the part of the application in which the error occurred, such as a controller} */
  Optional<String> component();

  /** {@return the action of the component in which the error occurred} */
  Optional<String> action();

  /** {@return the name of the environment in which the error occurred} */
  Optional<String> environment();

  /** {@return whether the fault is resolved} */
  Optional<Boolean> resolved();

  /** {@return whether further occurrences are ignored} */
  Optional<Boolean> ignored();

  /** {@return whether the next deploy resolves the fault} */
  Optional<Boolean> resolveOnDeploy();

  /** {@return the number of occurrences} */
  Optional<Long> noticesCount();

  /**
   * {@return the number of occurrences that match the query; only in a list whose query limits the
   * occurrences}
   */
  Optional<Long> noticesCountInRange();

  /** {@return the number of comments on the fault} */
  Optional<Long> commentsCount();

  /** {@return when the fault was created} */
  Optional<Instant> createdAt();

  /** {@return when the error last occurred} */
  Optional<Instant> lastNoticeAt();

  /** {@return the user whom the fault is assigned to} */
  Optional<Person> assignee();

  /** {@return the fault's tags} */
  List<String> tags();

  /** {@return the URL of the fault's page in Honeybadger} */
  Optional<String> url();

  /** {@return the deploy that the fault is associated with} */
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
