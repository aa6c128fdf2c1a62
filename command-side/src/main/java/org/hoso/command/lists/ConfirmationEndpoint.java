package org.hoso.command.lists;

import org.hoso.command.desk.Answer;
import org.hoso.command.desk.Envelope;
import org.hoso.command.desk.FamilyDesk;
import org.hoso.lists.Confirmation.ConfirmList;
import org.hoso.lists.ListsCommand;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a subscriber shows that it holds the current lists. */
@RestController
@RequestMapping("/api/v1/lists")
class ConfirmationEndpoint {
    private final FamilyDesk<ListsCommand> desk;

    ConfirmationEndpoint(FamilyDesk<ListsCommand> desk) {
        this.desk = desk;
    }

    @PostMapping("/confirm-list")
    ResponseEntity<Answer> confirmList(ConfirmList command, Envelope envelope) {
        return desk.open(command, envelope);
    }
}
