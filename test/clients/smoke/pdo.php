<?php
$c = new PDO('pgsql:user=walk_bidding');
$ask = $c->prepare('SELECT verdict FROM credit_check(?, ?, ?)');
$ask->execute(['379999196001110114', 'laiwu/4', 'procurement']);
echo $ask->fetchColumn(), "\n";
$bid = $c->prepare('INSERT INTO bid VALUES (?, ?, 1) RETURNING bidder');
try {
    $bid->execute(['2026-18', '379999196001110114']);
} catch (PDOException $refused) {
    echo $refused->getCode(), "\n";
}
$bid->execute(['2026-18', '91350100m000100y43']);
echo $bid->fetchColumn(), "\n";
