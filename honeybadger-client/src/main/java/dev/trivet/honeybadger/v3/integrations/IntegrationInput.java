package dev.trivet.honeybadger.v3.integrations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An integration to create, or what to change about one. A new one needs {@code type}. The settings
 * in {@code config} are merged with those it has; every list replaces the former one.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IntegrationInput.Builder.class)
public interface IntegrationInput {

  /** {@return the service, {@code Slack} for example} */
  Optional<String> type();

  /** {@return the settings that only this type of service has} */
  Optional<Members> config();

  /** {@return whether the service is told about events} */
  Optional<Boolean> active();

  /** {@return which events the service is told about} */
  Optional<List<IntegrationEvent>> events();

  /** {@return whether it is about all sites} */
  Optional<Boolean> allSites();

  /** {@return the IDs of the sites that it is about} */
  Optional<List<String>> siteIds();

  /** {@return whether it is about all check-ins} */
  Optional<Boolean> allCheckIns();

  /** {@return the IDs of the check-ins that it is about} */
  Optional<List<String>> checkInIds();

  /** {@return the names of the environments that it is not about} */
  Optional<List<String>> excludedEnvironments();

  /** {@return the names of the environments that it is about} */
  Optional<List<String>> includedEnvironments();

  /** {@return the searches that a fault must match, by event} */
  Optional<List<IntegrationFilter>> filters();

  /** {@return the IDs of the alarms that it is about when they go off} */
  Optional<List<String>> alarmAlertIds();

  /** {@return the IDs of the alarms that it is about when they are over} */
  Optional<List<String>> alarmOkIds();

  /** {@return the number of occurrences from which a rate is exceeded} */
  Optional<Integer> threshold();

  /** {@return the length of the interval in which occurrences are counted} */
  Optional<Integer> rate();

  /** {@return the largest number of notifications} */
  Patch<Integer> notificationLimit();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an integration. Not thread-safe. */
  final class Builder extends ImmutableIntegrationInput.Builder {
    Builder() {}
  }
}
