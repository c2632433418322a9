package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A live call router: a phone number whose callers reach those who are on call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = LiveCallRouter.Builder.class, using = ResourceDeserializer.class)
public interface LiveCallRouter extends Resource {

  /** {@return whether callers talk to a responder or leave a voicemail} */
  Optional<LiveCallRouterKind> kind();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the country of the phone number} */
  Optional<PhoneCountry> countryCode();

  /** {@return what type of phone number it is} */
  Optional<PhoneNumberType> phoneType();

  /**
   * {@return the number that people call, as {@code generatePhoneNumber} returned it; it cannot be
   * changed later}
   */
  Optional<String> phoneNumber();

  /** {@return what callers hear before they leave a voicemail} */
  Optional<String> voicemailGreeting();

  /** {@return what callers hear first} */
  Optional<String> callerGreeting();

  /**
   * {@return what callers hear when the next responder is tried, at most 300 characters; Rootly has
   * a default}
   */
  Optional<String> unavailableResponderMessage();

  /** {@return the music that callers hear while they wait} */
  Optional<WaitingMusic> waitingMusicUrl();

  /** {@return the seconds after which callers are sent to voicemail} */
  Optional<Integer> sentToVoicemailDelay();

  /**
   * {@return whether callers nobody answers get to voicemail; Rootly describes it as their choice
   * between voicemail and a live call}
   */
  Optional<Boolean> shouldRedirectToVoicemailOnNoAnswer();

  /**
   * {@return the seconds before a call goes on to the next level, in place of the delays of the
   * levels}
   */
  Optional<Integer> escalationLevelDelayInSeconds();

  /** {@return whether the alert of a call is resolved when the call ends} */
  Optional<Boolean> shouldAutoResolveAlertOnCallEnd();

  /** {@return whether paged responders get a text message too} */
  Optional<Boolean> notifyViaSms();

  /** {@return whether paged responders get a push notification too} */
  Optional<Boolean> notifyViaPushNotification();

  /**
   * {@return the text to add to these messages and notifications, at most 160 characters; it may
   * contain variables}
   */
  Optional<String> informationalNotificationMessage();

  /** {@return the ID of the alert urgency, by which escalation paths decide whom to page} */
  Optional<String> alertUrgencyId();

  /** {@return the instructions that callers hear: which key leads where} */
  Optional<String> callingTreePrompt();

  /** {@return whom callers can choose to page, when the router is a phone tree} */
  List<PagingTarget> pagingTargets();

  /** {@return whom a call pages} */
  Optional<LiveCallTarget> escalationPolicyTriggerParams();

  /** {@return whom a call pages, as older responses tell it} */
  Optional<LiveCallTarget> escalationPolicyTrigger();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a live call router. Not thread-safe. */
  final class Builder extends ImmutableLiveCallRouter.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
