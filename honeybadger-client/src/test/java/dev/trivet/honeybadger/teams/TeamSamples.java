package dev.trivet.honeybadger.teams;

import dev.trivet.honeybadger.values.Person;
import java.time.Instant;

/** What the fixtures say. */
final class TeamSamples {

  static final Person THOR = Person.builder().id(1).email("thor@example.org").name("Thor").build();

  static final TeamMember WESTLEY =
      TeamMember.builder()
          .id(1)
          .createdAt(Instant.parse("2012-12-13T15:00:47Z"))
          .admin(true)
          .name("")
          .email("westley@example.com")
          .build();

  private static final Person SENDER =
      Person.builder().email("westley@example.com").name("Westley").build();

  static final TeamInvitation PENDING =
      TeamInvitation.builder()
          .id(9)
          .token("e62394d2")
          .email("inigo@example.com")
          .createdBy(SENDER)
          .admin(false)
          .createdAt(Instant.parse("2013-01-08T15:42:16Z"))
          .build();

  static final TeamInvitation ACCEPTED =
      TeamInvitation.builder()
          .id(9)
          .token("e62394d2")
          .createdBy(SENDER)
          .createdAt(Instant.parse("2013-01-08T15:42:16Z"))
          .email("")
          .acceptedBy(Person.builder().email("inigo@example.com").name("Inigo Montoya").build())
          .admin(true)
          .acceptedAt(Instant.parse("2013-01-08T15:42:41Z"))
          .build();

  private TeamSamples() {}
}
