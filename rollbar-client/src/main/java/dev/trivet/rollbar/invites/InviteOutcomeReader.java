package dev.trivet.rollbar.invites;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.trivet.rollbar.invites.InviteOutcome.AddedToTeam;
import dev.trivet.rollbar.invites.InviteOutcome.Invited;
import java.io.IOException;

/** Tells the two outcomes apart: only an invitation has a number. */
final class InviteOutcomeReader extends JsonDeserializer<InviteOutcome> {

  @Override
  public InviteOutcome deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    var answer = context.readTree(in);
    if (answer.hasNonNull("id")) {
      // not through the context, which would look for odd members in the wrong parser
      var invitation = in.getCodec().treeToValue(answer, Invitation.class);
      if (invitation != null) {
        return new Invited(invitation);
      }
    }
    if (answer.path("message").isTextual()) {
      return new AddedToTeam(answer.path("message").textValue());
    }
    throw JsonMappingException.from(in, "neither an invitation nor a message");
  }
}
