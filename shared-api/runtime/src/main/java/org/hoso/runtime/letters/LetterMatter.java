package org.hoso.runtime.letters;

import java.util.List;
import org.hoso.cases.Blocking.BlockGround;
import org.hoso.cases.Blocking.LockKind;
import org.hoso.cases.DocumentRef;
import org.hoso.cases.PlatformNotice.LegalGround;
import org.jspecify.annotations.Nullable;

/** What a letter asks for. */
public sealed interface LetterMatter {
    /** The addresses that it lists. */
    List<String> urls();

    /** As the texts name it. */
    String name();

    /** Công văn yêu cầu ngăn chặn, gỡ bỏ. @param conclusion enclosed; absent where none was */
    record Removal(
            LegalGround ground, List<String> urls, @Nullable Enclosure conclusion, Wording reason)
            implements LetterMatter {
        @Override
        public String name() {
            return "removal";
        }
    }

    /** Văn bản yêu cầu ngăn chặn truy cập. @param domains under which the addresses stand */
    record Block(BlockGround ground, List<String> urls, List<String> domains) implements LetterMatter {
        @Override
        public String name() {
            return "block";
        }
    }

    /** Văn bản yêu cầu dỡ bỏ ngăn chặn. Its reason is not the provider's. @param order the document that ordered the block */
    record Lift(DocumentRef order, List<String> urls) implements LetterMatter {
        @Override
        public String name() {
            return "lift";
        }
    }

    /** Công văn yêu cầu khóa tài khoản. @param days of a temporary lock @param urls where no account is named */
    record Lock(LockKind kind, @Nullable Integer days, Wording account, List<String> urls) implements LetterMatter {
        @Override
        public String name() {
            return "lock";
        }
    }

    /** Công văn yêu cầu cung cấp thông tin người dùng. @param urls as of a lock */
    record UserInfo(Wording account, List<String> urls) implements LetterMatter {
        @Override
        public String name() {
            return "userInfo";
        }
    }

    /** The sector conclusion that a letter encloses. @param document absent for a reader who is told the result only */
    record Enclosure(LetterFacts.Named by, @Nullable DocumentRef document) {}
}
