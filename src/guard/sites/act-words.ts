/** What the controls are called that only their words tell, in languages known so far; lower case. In other languages they are not asked about. */

/** Facebook's labels, as they were seen; with a name behind them in lists. */
export const ADD_FRIEND = [
  "add friend", "ajouter ami(e)", "ajouter ami", "freund/in hinzufügen", "añadir como amigo(a)", "añadir como amigo", "agregar a amigos", "adicionar à lista de amigos", "友達になる", "친구 추가", "加为好友", "加朋友",
  "tilføj ven", "legg til venn", "lägg till vän", "lisää kaveriksi", "přidat přítele", "додати друга", "arkadaşı ekle", "arkadaş ekle", "הוספה לחברים", "إضافة صديق", "เพิ่มเป็นเพื่อน", "thêm bạn bè", "kết bạn", "tambahkan teman", "tambah rakan",
];
/** "Confirm" a request: the first two as they were seen, the others as the word is commonly translated. */
export const CONFIRM = [
  "confirm", "konfirmasi", "confirmer", "bestätigen", "confirmar", "conferma", "bevestigen", "potwierdź", "bekräfta", "bekræft", "bekreft", "xác nhận", "onayla", "подтвердить", "تأكيد", "承認", "承認する", "確認", "확인", "确认",
];
/** "Accept" and "Approve", as the words are commonly translated. */
export const ACCEPT = [
  "accept", "approve", "allow", "authorize", "accepter", "approuver", "annehmen", "akzeptieren", "bestätigen", "genehmigen", "aceptar", "aprobar", "aceitar", "aprovar", "accetta", "approva", "accepteren", "goedkeuren",
  "godkänn", "godta", "godkend", "hyväksy", "zaakceptuj", "akceptuj", "przyjmij", "elfogad", "kabul et", "принять", "одобрить", "прийняти", "قبول", "chấp nhận", "terima", "承認", "承認する", "承諾", "承諾する", "許可", "許可する", "수락", "승인", "接受", "批准", "同意",
];
/** "Follow back": whom one follows so follows the writer already. As it is commonly translated. */
export const FOLLOW_BACK = [
  "follow back", "auch folgen", "ebenfalls folgen", "zurückfolgen", "suivre en retour", "s’abonner en retour", "s'abonner en retour", "seguir también", "seguir de volta", "segui anche tu", "terugvolgen", "följ tillbaka", "フォローバックする", "フォローバック", "맞팔로우", "回关", "回追蹤",
];
/** Beginnings of LinkedIn's "Accept", and none of "Ignore". */
export const STEMS = ["accept", "annehm", "accett", "acept", "aceit", "godkänn", "godta", "hyväksy", "zaakcept", "przyjmij", "elfogad", "принять", "tanggap"];
