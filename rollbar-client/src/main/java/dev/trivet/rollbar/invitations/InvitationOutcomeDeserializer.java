package dev.trivet.rollbar.invitations;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.rollbar.invitations.InvitationOutcome.AddedToTeam;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import java.io.IOException;

/** Tells the two outcomes apart: only an invitation has an ID. */
final class InvitationOutcomeDeserializer extends JsonDeserializer<InvitationOutcome> {

  @Override
  public InvitationOutcome deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    var response = context.readTree(in);
    if (response.hasNonNull("id")) {
      // not through the context, which would look for odd members in the wrong parser
      var invitation = in.getCodec().treeToValue(response, Invitation.class);
      if (invitation != null) {
        return new Invited(invitation);
      }
    }
    if (response.path("message").isTextual()) {
      return new AddedToTeam(response.path("message").textValue());
    }
    throw JsonMappingException.from(in, "neither an invitation nor a message");
  }
}
