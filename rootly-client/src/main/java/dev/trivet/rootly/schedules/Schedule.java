package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.values.SlackChannel;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A schedule: who is on call, and when. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Schedule.Builder.class, using = ResourceDeserializer.class)
public interface Schedule extends Resource {

  /** {@return the display name of the schedule} */
  Optional<String> name();

  /** {@return the description of the schedule} */
  Optional<String> description();

  /** {@return whether the schedule has 24/7 coverage: somebody is on call at all times} */
  Optional<Boolean> allTimeCoverage();

  /** {@return the time zone of the schedule, such as {@code Etc/UTC}} */
  Optional<String> timeZone();

  /** {@return the business hours, which count as working hours} */
  Optional<BusinessHours> businessHours();

  /** {@return the Slack user group of the users on call; without an ID when none is set} */
  Optional<SlackChannel> slackUserGroup();

  /** {@return the Slack channel that is notified about shifts; without an ID when none is set} */
  Optional<SlackChannel> slackChannel();

  /** {@return the IDs of the teams that own the schedule} */
  List<String> ownerGroupIds();

  /** {@return the ID of the user who owns the schedule} */
  Optional<Long> ownerUserId();

  /** {@return whether the schedule is synchronized with Linear} */
  Optional<Boolean> syncLinearEnabled();

  /**
   * {@return whether shadows are included in Slack notifications and in the Slack user group; needs
   * {@code slackChannel}}
   */
  Optional<Boolean> includeShadowsInSlackNotifications();

  /**
   * {@return whether the Slack channel is notified when a shift begins; needs {@code slackChannel}}
   */
  Optional<Boolean> shiftStartNotificationsEnabled();

  /**
   * {@return whether the Slack channel is notified when a shift changes; needs {@code
   * slackChannel}}
   */
  Optional<Boolean> shiftUpdateNotificationsEnabled();

  /**
   * {@return whether the Slack channel gets a weekly report about the shifts; needs {@code
   * slackChannel}}
   */
  Optional<Boolean> shiftReportEnabled();

  /** {@return the day of the week on which the weekly report is sent} */
  Optional<Weekday> shiftReportDayOfWeek();

  /** {@return the time of day at which the weekly report is sent, such as {@code 09:00}} */
  Optional<String> shiftReportTimeOfDay();

  /** {@return the time zone of {@code shiftReportTimeOfDay}, such as {@code Etc/UTC}} */
  Optional<String> shiftReportTimeZone();

  /** {@return when the schedule was created} */
  Optional<Instant> createdAt();

  /** {@return when the schedule was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a reference to the user who owns the schedule, empty unless Rootly sends it} */
  default Optional<ResourceRef> ownerUser() {
    return relatedOne("owner_user");
  }

  /**
   * {@return references to the escalation policies that page the schedule, none unless Rootly sends
   * them}
   */
  default List<ResourceRef> escalationPolicies() {
    return related("escalation_policies");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a schedule. Not thread-safe. */
  final class Builder extends ImmutableSchedule.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
