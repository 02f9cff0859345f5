package org.dealercrm.party;

/** What is known of a name's parts. */
public enum NameForm {
    /** The surname is known by itself, the given name too or not: 欧阳 + 明. */
    SPLIT,
    /** A person's full name whose parts are not known: 欧阳明, 阿依古丽·买买提. Nobody may guess where to part it. */
    UNSPLIT,
    /** The name of a company or another body: 上海某某物流有限公司. It has no surname and takes no honorific. */
    COMPANY
}
