package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The music that callers of a live call router hear while they wait, as the URL of a recording.
 *
 * @param value the text on the wire
 */
public record WaitingMusic(String value) implements OpenEnum {

  /** A waltz. */
  public static final WaitingMusic CLOCKWORK_WALTZ =
      new WaitingMusic("https://storage.rootly.com/twilio/voicemail/ClockworkWaltz.mp3");

  /** Piano music by Brahms. */
  public static final WaitingMusic BRAHMS =
      new WaitingMusic("https://storage.rootly.com/twilio/voicemail/ith_brahms-116-4.mp3");

  /** A flute. */
  public static final WaitingMusic FLIGHT_OF_YOUNG_HEARTS =
      new WaitingMusic(
          "https://storage.rootly.com/twilio/voicemail/Mellotroniac_-_Flight_Of_Young_Hearts_Flute.mp3");

  /** Strings. */
  public static final WaitingMusic BUSY_STRINGS =
      new WaitingMusic("https://storage.rootly.com/twilio/voicemail/BusyStrings.mp3");

  /** An instrumental. */
  public static final WaitingMusic ENDLESS_GOODBYE =
      new WaitingMusic(
          "https://storage.rootly.com/twilio/voicemail/oldDog_-_endless_goodbye_%28instr.%29.mp3");

  /** An orchestra. */
  public static final WaitingMusic BORGHESTRAL =
      new WaitingMusic("https://storage.rootly.com/twilio/voicemail/MARKOVICHAMP-Borghestral.mp3");

  /** Piano music by Chopin. */
  public static final WaitingMusic CHOPIN =
      new WaitingMusic("https://storage.rootly.com/twilio/voicemail/ith_chopin-15-2.mp3");

  @Override
  public String toString() {
    return value;
  }
}
