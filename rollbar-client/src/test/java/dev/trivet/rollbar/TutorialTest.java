package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rollbar's provisioning tutorial, from its first step to its last. */
class TutorialTest extends WireTest {

  @Test
  @DisplayName("The four steps of the tutorial send and read what the tutorial shows")
  void tutorial_whenFollowed_sendsAndReadsItsSamples() {
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/projects"))
            .willReturn(json(200, Fixtures.read("tutorial/create-project.json"))));
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/teams"))
            .willReturn(json(200, Fixtures.read("tutorial/create-team.json"))));
    WIRE.stubFor(
        put(urlPathEqualTo("/api/1/team/300/project/200"))
            .willReturn(json(200, Fixtures.read("tutorial/add-project.json"))));
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/team/300/invites"))
            .willReturn(json(200, Fixtures.read("tutorial/invite.json"))));

    var project = rollbar.projects().create(ProjectCreate.of("Project X"));
    var team = rollbar.teams().create(TeamCreate.of("Project X Developers", AccessLevel.STANDARD));
    var link = rollbar.teams().addProject(team.id(), project.id());
    var outcome = rollbar.teams().invite(team.id(), "foo@example.com");

    assertThat(project.id()).isEqualTo(200);
    assertThat(project.accountId()).contains(100L);
    assertThat(project.name()).contains("Project X");
    assertThat(project.status()).isEmpty();
    assertThat(project.dateCreated()).isEmpty();
    assertThat(project.dateModified()).isEmpty();
    assertThat(project.settingsData()).isEmpty();
    assertThat(project.additionalProperties()).isEmpty();

    assertThat(team.id()).isEqualTo(300);
    assertThat(team.accountId()).contains(100L);
    assertThat(team.name()).contains("Project X Developers");
    assertThat(team.accessLevel()).contains(AccessLevel.STANDARD);
    assertThat(team.additionalProperties()).isEmpty();

    assertThat(link.teamId()).contains(300L);
    assertThat(link.projectId()).contains(200L);
    assertThat(link.additionalProperties()).isEmpty();

    assertThat(outcome).isInstanceOf(Invited.class);
    var invitation = ((Invited) outcome).invitation();
    assertThat(invitation.id()).isEqualTo(400);
    assertThat(invitation.fromUserId()).contains(123L);
    assertThat(invitation.teamId()).contains(300L);
    assertThat(invitation.toEmail()).contains("foo@example.com");
    assertThat(invitation.status()).contains(InvitationStatus.PENDING);
    assertThat(invitation.dateCreated()).contains(Instant.ofEpochSecond(1385506327));
    assertThat(invitation.dateRedeemed()).isEmpty();
    assertThat(invitation.additionalProperties()).isEmpty();

    var token = "?access_token=" + ACCOUNT_TOKEN;
    assertThat(requests())
        .extracting(LoggedRequest::getMethod, LoggedRequest::getUrl, LoggedRequest::getBodyAsString)
        .extracting(Object::toString)
        .containsExactly(
            "(POST, \"/api/1/projects" + token + "\", \"{\"name\":\"Project X\"}\")",
            "(POST, \"/api/1/teams"
                + token
                + "\", \"{\"name\":\"Project X Developers\",\"access_level\":\"standard\"}\")",
            // the tutorial sends the team along, which has no effect
            "(PUT, \"/api/1/team/300/project/200" + token + "\", \"\")",
            "(POST, \"/api/1/team/300/invites"
                + token
                + "\", \"{\"email\":\"foo@example.com\"}\")");
    assertThat(requests())
        .filteredOn(request -> !request.getBodyAsString().isEmpty())
        .extracting(request -> request.getHeader("Content-Type"))
        .containsOnly("application/json");
  }
}
